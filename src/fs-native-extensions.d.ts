declare module 'fs-native-extensions' {
  /** Locks the file for this open descriptor without waiting; false when another holds it. The kernel releases it with the descriptor. */
  export function tryLock(descriptor: number): boolean;
}
