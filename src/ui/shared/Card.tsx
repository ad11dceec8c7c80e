import { useId, type ReactNode } from 'react';
import { classes } from './classes.ts';

/** A card with its own small heading. `record` gives it the teal edge of the clinical record; `flush` lets rows reach its edge. */
export function Card(props: { title?: ReactNode; titleAside?: ReactNode; hideTitle?: boolean | undefined; kind?: 'plain' | 'record' | undefined; flush?: boolean | undefined; children: ReactNode }) {
  const id = useId();
  const heading = props.title && <h2 className={props.hideTitle ? 'vh' : 'card-title'} id={id}>{props.title}</h2>;
  return (
    <section className={classes('card', props.flush ? 'flush' : 'stack', props.kind === 'record' && 'sec')} aria-labelledby={heading ? id : undefined}>
      {props.titleAside ? <div className="row between">{heading}{props.titleAside}</div> : heading}
      {props.children}
    </section>
  );
}
