import '../../../../src/ui/shared/styles.ts';
import { StrictMode, useEffect, useRef, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Announcer, useAnnounce } from '../../../../src/ui/shared/Announcer.tsx';
import { Arriving, useExpected } from '../../../../src/ui/shared/Arriving.tsx';
import { AppFrame } from '../../../../src/ui/shared/AppFrame.tsx';
import { Button } from '../../../../src/ui/shared/Button.tsx';
import { Card } from '../../../../src/ui/shared/Card.tsx';
import { ChipsMany, ChipsOne } from '../../../../src/ui/shared/Chips.tsx';
import { CoverOver } from '../../../../src/ui/shared/Cover.tsx';
import { DateTimeField } from '../../../../src/ui/shared/DateTimeField.tsx';
import { Dialog } from '../../../../src/ui/shared/Dialog.tsx';
import { Halves, OpenHalf, PrivateHalf } from '../../../../src/ui/shared/Halves.tsx';
import { Icon } from '../../../../src/ui/shared/Icon.tsx';
import { List, Row, RowButton } from '../../../../src/ui/shared/List.tsx';
import { PassphraseField } from '../../../../src/ui/shared/PassphraseField.tsx';
import { Patch } from '../../../../src/ui/shared/Patch.tsx';
import { PlainTextEditor, type EditorHandle } from '../../../../src/ui/shared/PlainTextEditor.tsx';
import { createPen } from '../../../../src/ui/shared/pen/createPen.ts';
import type { Pen } from '../../../../src/ui/shared/pen/Pen.ts';
import { noHistory } from '../../../../src/ui/shared/pen/History.ts';
import { Meter, Progress } from '../../../../src/ui/shared/Progress.tsx';
import { RadioList } from '../../../../src/ui/shared/RadioList.tsx';
import { Saved, type SavedState } from '../../../../src/ui/shared/Saved.tsx';
import { Say } from '../../../../src/ui/shared/Say.tsx';
import { Screen } from '../../../../src/ui/shared/Screen.tsx';
import { Select } from '../../../../src/ui/shared/Select.tsx';
import { Switch } from '../../../../src/ui/shared/Switch.tsx';
import { Tag } from '../../../../src/ui/shared/Tag.tsx';
import { TextArea } from '../../../../src/ui/shared/TextArea.tsx';
import { TextField } from '../../../../src/ui/shared/TextField.tsx';
import { Tick } from '../../../../src/ui/shared/Tick.tsx';
import { TimeLeft } from '../../../../src/ui/shared/TimeLeft.tsx';
import { TornSheet } from '../../../../src/ui/shared/TornSheet.tsx';
import { useCover } from '../../../../src/ui/shared/useCover.ts';
import { useIdle } from '../../../../src/ui/shared/useIdle.ts';
import { useTrail } from '../../../../src/ui/shared/useTrail.ts';

declare global {
  interface Window {
    editor: (EditorHandle & { readonly pen: Pen<'text'>; getText(): string; setText(text: string): void }) | null;
    heard: string[];
    mayLift: boolean;
    come: Readonly<Record<string, () => void>>;
  }
}

window.heard = [];
window.mayLift = true;
const nothing = () => {};

function EditorPart() {
  const [times, setTimes] = useState(0);
  const [pen] = useState(() => createPen<'text'>({ text: '' }, noHistory, () => performance.now()));
  useEffect(() => pen.listen(() => {
    window.heard.push(pen.text('text'));
    setTimes((before) => before + 1);
  }), [pen]);
  const hold = (handle: EditorHandle | null) => {
    window.editor = handle && { ...handle, pen, getText: () => pen.text('text'), setText: (text) => putAll(pen, text) };
  };
  return (
    <main className="main">
      <p>Drawn {times} times</p>
      <PlainTextEditor label="Private note" pen={pen} field="text" placeholder="Write" handle={hold} />
    </main>
  );
}

/** In the place of all that stands there, as if pasted over it. */
function putAll(pen: Pen<'text'>, text: string): void {
  const page = document.querySelector('[role="textbox"]');
  if (page) document.getSelection()?.selectAllChildren(page);
  pen.put('text', text);
}

function TrailPart() {
  const [isCovered, setCovered] = useState(false);
  const trail = useTrail<string>({ start: 'start', onStart: () => setCovered(true) });
  return (
    <main className="main">
      <h1>{trail.place}</h1>
      <Button onPress={() => trail.go(`${trail.place}+`)}>Go on</Button>
      <Button onPress={trail.back}>Go back</Button>
      {isCovered && <CoverOver title="Covered"><Button kind="thread" onPress={() => setCovered(false)}>Lift</Button></CoverOver>}
    </main>
  );
}

function IdlePart() {
  const [isIdle, setIdle] = useState(false);
  const clock = useIdle(300_000, () => setIdle(true));
  const ask = useCover({ mayLift: () => window.mayLift });
  return <main className="main"><h1>{isIdle ? 'Idle' : <TimeLeft clock={clock} />}</h1><Button onPress={ask}>Ask again</Button></main>;
}

function SmallPart() {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<SavedState>('untouched');
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [chip, setChip] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  return (
    <main className="main">
      <Button onPress={() => setOpen(true)}>Ask</Button>
      <Button onPress={() => announce('Same words')}>Announce</Button>
      <Button onPress={() => setSaved('saving')}>Start saving</Button>
      <Button onPress={() => setSaved('saved')}>End saving</Button>
      <Saved state={saved} words={{ saving: 'Saving', saved: 'Saved on this tablet' }} />
      <ChipsOne label="Who asked" value={chip} onChange={setChip} options={[{ value: 'a', label: 'Her lawyer' }, { value: 'b', label: 'She did' }]} />
      <PassphraseField label="Passphrase" value={passphrase} onChange={setPassphrase} words={{ show: 'Show', hide: 'Hide' }} inputRef={field} />
      {isOpen && <Dialog title="Lock the vault?" onClose={() => setOpen(false)} actions={<Button kind="ink" onPress={() => setOpen(false)}>Lock</Button>}><p>Saved.</p></Dialog>}
    </main>
  );
}

function AllParts() {
  return (
    <AppFrame places={[{ id: 'today', label: 'Today', icon: 'sun' }, { id: 'ledger', label: 'Ledger', icon: 'ledger' }]} here="today" onPlace={nothing} onLock={nothing} words={{ places: 'Main', lock: 'Lock', name: 'Resguardo' }} timeLeft="4:12">
      <Screen title="Today" above="Thursday" below="Below" back={{ label: 'Back', onPress: nothing }} actions={<Button kind="ink" icon="plus" onPress={nothing}>New child</Button>}>
        <Halves
          spine={{ words: 'Nothing crosses', label: 'Nothing crosses between the two' }}
          private={<PrivateHalf title="Private notes" note="Stay here." lead={<Button kind="plum" onPress={nothing}>Write</Button>} foot={<Say>A judge can reach them.</Say>}><List><RowButton title="Session 6" note="Thursday" onPress={nothing} /></List></PrivateHalf>}
          open={<OpenHalf title="Clinical record" note="From here." lead={<Button kind="teal" onPress={nothing}>Add</Button>} foot={<Say kind="share" action={<Button onPress={nothing}>Compose</Button>}>A summary?</Say>}><List><Row before={<Icon name="clock" />} title="Session" note="50 min" after={<Tag kind="due">Due</Tag>} /></List></OpenHalf>}
        />
        <Card title="Fields">
          <TextField label="Code name" value="Blue" onChange={nothing} hint="Not her name" error="Taken" />
          <TextArea label="Symptoms" value="" onChange={nothing} />
          <Select label="Recipient" value={undefined} onChange={nothing} empty="Choose" options={[{ value: 'a', label: 'Her lawyer' }]} />
          <DateTimeField kind="time" label="Started" value="11:02" onChange={nothing} />
          <ChipsMany label="How" value={['a']} onChange={nothing} options={[{ value: 'a', label: 'Play' }, { value: 'b', label: 'Group' }]} />
          <RadioList label="Kind" value="a" onChange={nothing} options={[{ value: 'a', label: 'A question', note: 'Not an order' }, { value: 'b', label: 'Not sure' }]} />
          <Switch label="Scores" note="Off" isOn={false} onChange={nothing} />
          <Tick label="Just you" note="No one else" isOn onChange={nothing} boxed />
        </Card>
        <Card title="Signs">
          {(['plain', 'due', 'late', 'ok', 'private', 'share'] as const).map(kind => <Say key={kind} kind={kind}>Words</Say>)}
          <div className="row wrap">{(['plain', 'due', 'late', 'ok', 'private', 'share'] as const).map(kind => <Tag key={kind} kind={kind}>Words</Tag>)}</div>
          <Meter label="Space" text="1 of 9" full={0.1} kind="ok" />
          <Progress label="Opening" done={0.5} />
          <Patch paths={['M4 4l16 16']} color={2} />
          <Button kind="plain" onPress={nothing}>Plain</Button>
        </Card>
        <TornSheet kind="receipt" label="Receipt"><dl><dt>To</dt><dd>Her lawyer</dd></dl></TornSheet>
      </Screen>
    </AppFrame>
  );
}

function ArrivingPart() {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <main><Button onPress={() => setOpen(true)}>Open</Button></main>;
  return (
    <>
      <Button onPress={nothing}>Beside</Button>
      <Arriving><Screen title="Whole"><Awaited name="first"><Awaited name="second"><Later /></Awaited></Awaited></Screen></Arriving>
    </>
  );
}

/** Comes when the test says so. */
function Awaited({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const [isThere, setThere] = useState(false);
  useExpected(!isThere);
  useEffect(() => { window.come = { ...window.come, [name]: () => setThere(true) }; }, [name]);
  return isThere && <><p>{name}</p>{children}</>;
}

function Later() {
  const [isAsked, setAsked] = useState(false);
  return isAsked ? <Awaited name="third">{null}</Awaited> : <Button onPress={() => setAsked(true)}>More</Button>;
}

const parts: Readonly<Record<string, () => ReactNode>> = {
  editor: () => <EditorPart />,
  trail: () => <TrailPart />,
  idle: () => <IdlePart />,
  small: () => <Announcer><SmallPart /></Announcer>,
  arriving: () => <ArrivingPart />,
  all: () => <AllParts />,
};

const root = document.getElementById('app');
if (root) createRoot(root).render(<StrictMode>{parts[location.search.slice(1)]?.()}</StrictMode>);
