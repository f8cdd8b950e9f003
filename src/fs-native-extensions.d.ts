declare module 'fs-native-extensions' {
  /** Locks the file for this open descriptor without waiting, alone or with others that share it; false when another holds it. The kernel releases it with the descriptor. */
  export function tryLock(descriptor: number, options?: { readonly shared?: boolean }): boolean;
}
