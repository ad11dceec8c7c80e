import { Component, type ReactNode } from 'react';
import { Broken } from './clinician/Broken.tsx';
import { leavePage } from './offline/leavePage.ts';

type GuardedProps = {
  readonly children: ReactNode;
  /** Told once, in the same moment: what is open is to be closed. Its last words can still be taken. */
  readonly onBroken?: () => void;
  /** What is shown in place of what broke; else that it did, in both languages. */
  readonly instead?: ReactNode;
};

/**
 * Around a house: where it throws while it is drawn, or a part of it does not load, React would leave a white page, with whatever was open
 * behind it still open. What broke is said nowhere: it may have words in it.
 */
export class Guarded extends Component<GuardedProps, { readonly broke: boolean }> {
  override state = { broke: false };

  static getDerivedStateFromError(): { readonly broke: boolean } {
    return { broke: true };
  }

  override componentDidCatch(): void {
    this.props.onBroken?.();
  }

  override render(): ReactNode {
    if (!this.state.broke) return this.props.children;
    return this.props.instead === undefined ? <Broken load={() => void leavePage()} /> : this.props.instead;
  }
}
