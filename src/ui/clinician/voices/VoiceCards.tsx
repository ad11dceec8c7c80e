import type { VoiceCard, VoicePage, VoicePiece, VoicesOf } from '../../../bridge/VoicePage.ts';
import type { RecordingNote } from '../../../core/Recording.ts';
import { ok } from '../../../core/Result.ts';
import { Card } from '../../shared/Card.tsx';
import { Tag } from '../../shared/Tag.tsx';
import { useHouse } from '../House.ts';
import { useWords } from '../useWords.ts';
import { PagePicture } from './PagePicture.tsx';
import { speakerOf, type Speaking } from './Speaking.ts';
import { Voice } from './Voice.tsx';
import { useTabletVoice } from './VoicesSoFar.tsx';

type CardsProps = {
  readonly of: VoicesOf; readonly page: VoicePage; readonly speaking: Speaking;
  readonly onNotReady: () => void; readonly onPage: (change: (page: VoicePage) => VoicePage) => void;
};

const groups = ['screens', 'questions', 'answers', 'words'] as const;

/** Everything the child will hear, in the order she meets it. */
export function VoiceCards(props: CardsProps) {
  const words = useWords('voices');
  return groups.map((group) => {
    const cards = props.page.cards.filter((card) => card.group === group);
    return cards.length > 0 && (
      <Card key={group} title={words(`groups.${group}`)}>
        {cards.map((card) => <OneCard key={card.id} card={card} {...props} />)}
      </Card>
    );
  });
}

function OneCard({ card, ...props }: { card: VoiceCard } & CardsProps) {
  return (
    <div className="voice-card">
      {card.picture && <PagePicture name={card.picture} />}
      <ul className="voice-pieces" role="list">
        {card.pieces.map((piece, place) => <li key={piece.text}><Piece piece={piece} hasTitle={card.group === 'screens' && place === 0} {...props} /></li>)}
      </ul>
    </div>
  );
}

function Piece({ piece, hasTitle, of, page, speaking, onNotReady, onPage }: { piece: VoicePiece; hasTitle: boolean } & CardsProps) {
  const { vault } = useHouse();
  const words = useWords('voices');
  const [first = '', ...rest] = piece.text.split('\n');
  const speaker = speakerOf(speaking);
  const put = (recorded: RecordingNote | null) => onPage((before) => withNote(before, piece.text, recorded));
  const canRecord = piece.of === 'house' || piece.of === 'request';
  return (
    <>
      {piece.as !== 'page' && piece.as !== 'word' && <p className="voice-as">{words(`roles.${piece.as}`)}</p>}
      <p className="voice-text" lang={page.packLanguage} dir="auto">
        {hasTitle ? <><b>{first}</b> {rest.join(' ')}</> : piece.text.replaceAll('\n', ' ')}
      </p>
      {canRecord ? (
        <Voice
          of={first}
          recorded={piece.recorded}
          otherwise={<Otherwise language={page.packLanguage} />}
          isReady={speaker !== null}
          onNotReady={onNotReady}
          keep={async (sound) => {
            if (speaker === null) return ok(null);
            const kept = await vault.keepVoice(of, { text: piece.text, speaker, sound });
            if (kept.ok) put(kept.value);
            return kept;
          }}
          hear={() => vault.hearVoice(of, piece.text)}
          drop={async () => {
            const dropped = await vault.dropVoice(of, piece.text);
            if (dropped.ok) put(null);
            return dropped;
          }}
        />
      ) : <NotHere of={piece.of} />}
    </>
  );
}

function Otherwise({ language }: { language: string }) {
  const words = useWords('voices');
  const hasVoice = useTabletVoice(language);
  return <Tag icon={hasVoice ? 'sound' : 'person'}>{words(hasVoice ? 'byTablet' : 'byYou')}</Tag>;
}

/** What cannot be recorded now, and why. */
function NotHere({ of }: { of: 'notYet' | 'handOver' | 'yes' }) {
  const words = useWords('voices');
  return <p className="note soft">{words(of)}</p>;
}

function withNote(page: VoicePage, text: string, recorded: RecordingNote | null): VoicePage {
  const cards = page.cards.map((card) => ({ ...card, pieces: card.pieces.map((piece) => (piece.text === text ? { ...piece, recorded } : piece)) }));
  return { ...page, cards };
}
