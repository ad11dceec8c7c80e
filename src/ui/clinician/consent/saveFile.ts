const keptFor = 60_000;

/** Hands the sealed bytes to the browser's own downloads. Nothing of them stays with the page after a minute. */
export function saveFile({ bytes, fileName }: { readonly bytes: BlobPart; readonly fileName: string }): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}

/** The same; false where the browser would not take it. */
export function couldSaveFile(file: Parameters<typeof saveFile>[0]): boolean {
  try {
    saveFile(file);
    return true;
  } catch {
    return false;
  }
}
