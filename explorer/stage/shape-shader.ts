/** Places a triangle around the circle that a node fills, in the way of sigma's own circles. */
export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_rimWidth;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;
varying float v_rimWidth;

const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 corner = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + corner, 1)).xy, 0, 1);
  float radius = size / 2.0;
  v_place = corner / radius;
  v_pixel = u_correctionRatio * 2.0 / radius;
  v_shape = a_shape;
  v_rimWidth = a_rimWidth * v_pixel;
  v_rim = a_rim;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Fills one of eight shapes within the unit circle; the numbers are those of `shapes`. */
export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_place;
varying float v_pixel;
varying float v_shape;
varying float v_rimWidth;

const vec4 transparent = vec4(0.0);

float distanceTo(vec2 place, float shape) {
  vec2 size = abs(place);
  if (shape < 0.5) return length(place) - 0.94;
  if (shape < 1.5) return max(size.x, size.y) - 0.78;
  if (shape < 2.5) return (size.x + size.y - 1.0) * 0.7071;
  if (shape < 3.5) return max(-place.y, 0.866 * size.x + 0.5 * place.y) - 0.5;
  if (shape < 4.5) return max(place.y, 0.866 * size.x - 0.5 * place.y) - 0.5;
  if (shape < 5.5) return max(size.x, 0.5 * size.x + 0.866 * size.y) - 0.86;
  if (shape < 6.5) return max(size.x - 0.58, size.y - 0.8);
  #ifdef PICKING_MODE
  return length(place) - 0.94;
  #else
  return abs(length(place) - 0.66) - 0.3;
  #endif
}

void main(void) {
  float distance = distanceTo(v_place, v_shape);
  #ifdef PICKING_MODE
  gl_FragColor = distance > 0.0 ? transparent : v_color;
  #else
  vec4 fill = mix(v_color, v_rim, smoothstep(-v_rimWidth - v_pixel, -v_rimWidth, distance) * step(0.001, v_rimWidth));
  gl_FragColor = mix(fill, transparent, smoothstep(-v_pixel, 0.0, distance));
  #endif
}
`;
