/** Hands a file to the browser's downloads. As octets, so that nothing of it is run by opening it from here. */
export function saveFile(file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }): void {
  const address = URL.createObjectURL(new Blob([file.bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name.replace(/[^A-Za-z0-9._-]/g, '_');
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
