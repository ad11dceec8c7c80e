import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { replayActs } from '../../../src/core/afterAct.ts';
import { stepOf } from '../../../src/core/stepOf.ts';
import { AnswerCards } from '../../../src/ui/child/AnswerCards.tsx';
import { RoomContext } from '../../../src/ui/child/RoomContext.ts';
import { requestPlan } from '../../core/somePlan.ts';

const { words } = stepOf(requestPlan, replayActs(requestPlan, [])!);
const answers = [['yes', 'Yes, you can send it'], ['no', 'No, do not send it'], ['unsure', 'I am not sure'], ['later', 'Ask me later'], ['stop', 'Stop now']] as const;
const cards = answers.map(([id, text]) => ({ id, text, picture: 'answer-later', onTap: () => undefined }));

function markup(room: { busy: boolean; canHear: boolean }): string[] {
  const page = renderToStaticMarkup(
    <RoomContext value={{ words, act: () => undefined, hearIn: () => undefined, busy: room.busy, hear: () => (room.canHear ? () => undefined : null) }}><AnswerCards cards={cards} /></RoomContext>,
  );
  return page.split('<li ').slice(1);
}

describe('the five answers', () => {
  it.each([{ busy: false, canHear: false }, { busy: true, canHear: true }])('differ in their words alone: %o', (room) => {
    const items = markup(room);
    const bare = items.map((item, index) => item.replaceAll(cards[index]!.text, '').replace('</ul>', ''));
    expect(items).toHaveLength(5);
    expect(new Set(bare).size).toBe(1);
  });

  it('have nothing chosen, and nothing to hear without a voice', () => {
    expect(markup({ busy: false, canHear: false }).join()).not.toMatch(/aria-pressed|aria-checked|autofocus|word hearAgain/);
    expect(markup({ busy: false, canHear: true }).join()).toContain('word hearAgain: Stop now');
  });

  it('take no tap while the room is busy, and keep their place', () => {
    expect(markup({ busy: true, canHear: false }).every((item) => item.includes('aria-disabled="true"'))).toBe(true);
  });
});
