type Asked = { readonly number: number; readonly asked: string };

const pieceLength = 20_000;

/** Calls in for what is asked on this line, and answers, each as it comes; a browser that nobody drives has no other way. */
export async function listen(line: string, answer: (asked: string) => Promise<string>): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const { number, asked } = await call<Asked>(`/calls/${line}/next/${turn}`);
    answer(asked).then((text) => say(line, 'answer', { number, text }), (error: unknown) => say(line, 'threw', { number, text: String(error) })).catch(console.error);
  }
}

async function say(line: string, how: 'answer' | 'threw', { number, text }: { readonly number: number; readonly text: string }): Promise<void> {
  let at = 0;
  for (; text.length - at > pieceLength; at += pieceLength) await call(addressOf(line, 'piece', number, text.slice(at, at + pieceLength), at));
  await call(addressOf(line, how, number, text.slice(at), at));
}

function addressOf(line: string, how: string, number: number, text: string, at: number): string {
  return `/calls/${line}/${how}/${number}/${at}?text=${encodeURIComponent(text)}`;
}

function call<T>(address: string): Promise<T> {
  return import(/* @vite-ignore */ address) as Promise<T>;
}
