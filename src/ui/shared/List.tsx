import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { Icon } from './Icon.tsx';

/** Rows with hairlines between them. The role is said because Safari forgets it where no bullets are drawn. */
export function List(props: { children: ReactNode; label?: string | undefined; columns?: boolean | undefined }) {
  return <ul className={props.columns ? 'kids' : 'list'} role="list" aria-label={props.label}>{props.children}</ul>;
}

type RowProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** A Patch or an Icon before the words. */
  readonly before?: ReactNode;
  /** A Tag after the words. */
  readonly after?: ReactNode;
};

type Focusing = { readonly takesFocus?: boolean | undefined };

/** A row that opens something. In a flush Card say `roomy`: the row then brings its own margins. takesFocus: it was left, and is come back to. beside: a button of its own, after the row. */
export function RowButton(props: RowProps & Focusing & { onPress: () => void; roomy?: boolean | undefined; noArrow?: boolean | undefined; beside?: ReactNode }) {
  return (
    <li className={props.beside === undefined ? undefined : 'with-beside'}>
      <Pressable className={props.roomy ? 'kid' : 'item'} onPress={props.onPress} autoFocus={props.takesFocus ?? false}>
        <RowWords {...props} />
        {!props.noArrow && <Icon name="forward" size="small" />}
      </Pressable>
      {props.beside}
    </li>
  );
}

/** A row that only says something. */
export function Row(props: RowProps & { roomy?: boolean | undefined }) {
  return <li className={props.roomy ? 'kid' : 'item'}><RowWords {...props} /></li>;
}

function RowWords(props: RowProps) {
  return (
    <>
      {props.before}
      <span className="grow"><b>{props.title}</b>{props.note && <span className="small soft under">{props.note}</span>}</span>
      {props.after}
    </>
  );
}
