import { useId, type ReactNode, type Ref } from 'react';
import { classes } from './classes.ts';

/** A card with its own small heading, which `titleRef` lets take the focus. `record` gives it the teal edge of the clinical record; `flush` lets rows reach its edge. */
export function Card(props: { title?: ReactNode; titleAside?: ReactNode; titleRef?: Ref<HTMLHeadingElement> | undefined; hideTitle?: boolean | undefined; kind?: 'plain' | 'record' | undefined; flush?: boolean | undefined; children: ReactNode }) {
  const id = useId();
  const heading = props.title && <h2 className={props.hideTitle ? 'vh' : 'card-title'} id={id} {...(props.titleRef && { ref: props.titleRef, tabIndex: -1 })}>{props.title}</h2>;
  return (
    <section className={classes('card', props.flush ? 'flush' : 'stack', props.kind === 'record' && 'sec')} aria-labelledby={heading ? id : undefined}>
      {props.titleAside ? <div className="row between">{heading}{props.titleAside}</div> : heading}
      {props.children}
    </section>
  );
}
