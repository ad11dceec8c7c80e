import { useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';

/** The two compartments with the spine between them: `<Halves spine="..."><PrivateHalf/><OpenHalf/></Halves>`. */
export function Halves(props: { private: ReactNode; open: ReactNode; spine: { words: string; label: string } }) {
  return (
    <div className="halves">
      {props.private}
      <Spine {...props.spine} />
      {props.open}
    </div>
  );
}

/** Stitched on the private side, punched on the open side. It never opens, and nothing is dragged over it. */
export function Spine(props: { words: string; label: string }) {
  return (
    <div className="spine" role="separator" aria-label={props.label}>
      <span className="seal"><Icon name="lock" size="large" /></span>
      <span className="up" aria-hidden="true">{props.words}</span>
    </div>
  );
}

type HalfProps = {
  readonly title: ReactNode;
  readonly note: ReactNode;
  /** The one button that leads. */
  readonly lead: ReactNode;
  readonly children: ReactNode;
  /** The line of truth at the foot. */
  readonly foot?: ReactNode;
};

/** The closed book. No child of it can send, print or export anything. */
export function PrivateHalf(props: HalfProps) {
  return <Half {...props} side="private" />;
}

/** The open page: the clinical record. */
export function OpenHalf(props: HalfProps) {
  return <Half {...props} side="open" />;
}

function Half(props: HalfProps & { side: 'private' | 'open' }) {
  const id = useId();
  return (
    <section className={`${props.side} half`} aria-labelledby={id}>
      <header className="comp-h">
        <span className="disc"><Icon name={props.side === 'private' ? 'privateBook' : 'page'} size="large" /></span>
        <div><h2 id={id}>{props.title}</h2><p className="small soft">{props.note}</p></div>
      </header>
      {props.lead}
      <div className="grow">{props.children}</div>
      {props.foot}
    </section>
  );
}
