import { useWords } from '../../useWords.ts';

/** Word for word what a child was shown, screen by screen. */
export function ShownScreens({ shown, language }: { shown: readonly { readonly screen: string; readonly text: string }[]; language: string }) {
  const words = useWords('record');
  return (
    <section className="stack t">
      <h2 className="card-title">{words('shownTitle')}</h2>
      <ol className="shown" lang={language} dir="auto">{shown.map((each, index) => <li key={index} className="words-kept">{each.text}</li>)}</ol>
    </section>
  );
}
