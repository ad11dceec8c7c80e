declare module 'lz4js' {
  export function compress(bytes: Uint8Array): Uint8Array;
  export function decompress(frame: Uint8Array, mostBytes?: number): Uint8Array;
  export function compressBlock(from: Uint8Array, to: Uint8Array, at: number, length: number, table: Uint32Array): number;
  export function decompressBlock(from: Uint8Array, to: Uint8Array, at: number, length: number, start: number): number;
  export function compressBound(length: number): number;
}

declare module 'snappyjs' {
  export function compress(bytes: Uint8Array): Uint8Array;
}
