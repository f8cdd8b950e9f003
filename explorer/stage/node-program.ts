import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type Shape, shapes } from '../theme/look.ts';
import { fragmentShader, vertexShader } from './shape-shader.ts';

const { FLOAT, TRIANGLES, UNSIGNED_BYTE } = WebGLRenderingContext;
const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;

/** What a node carries beside what sigma asks for. */
export interface ShapedNode {
  readonly shape: Shape;
  /** The colour of the line around it, and how wide that is in pixels; 0 for none. */
  readonly rim: string;
  readonly rimWidth: number;
}

/** Draws nodes in the shapes of their types: sigma itself has circles only. */
export class ShapedNodeProgram extends NodeProgram<(typeof uniforms)[number]> {
  getDefinition() {
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_rimWidth', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & Partial<ShapedNode>): void {
    const { shape = 'circle', rim = '#000', rimWidth = 0 } = data;
    const values = [
      data.x,
      data.y,
      data.size,
      shapes[shape],
      rimWidth,
      floatColor(data.color),
      floatColor(rim),
      nodeIndex,
    ];
    this.array.set(values, start);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
  }
}
