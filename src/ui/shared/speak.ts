/** The part of the tablet's speech that the room uses: `speechSynthesis` itself, or a stand-in. */
export type TabletSpeech = {
  getVoices(): readonly SpeechSynthesisVoice[];
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
  addEventListener(type: 'voiceschanged', listener: () => void): void;
  removeEventListener(type: 'voiceschanged', listener: () => void): void;
};

/** A voice that lives on this tablet. What it is given to say goes through no network (R43). */
export type Voice = {
  /** Whether a voice of this tablet speaks the language. Voices may turn up late: listen with `onVoices`. */
  speaks(language: string): boolean;
  /** Says the lines one after another, in place of whatever was being said. `ended` comes once, unless it is hushed before. */
  say(lines: readonly string[], language: string, ended: () => void): void;
  hush(): void;
  /** How many voices are known by now. Gives a new number when some turned up. */
  known(): number;
  /** Gives back how to stop listening. */
  onVoices(changed: () => void): () => void;
};

const unhurried = 0.9;

/** `speech` undefined: a browser without any. */
export function createVoice(speech: TabletSpeech | undefined, utter: (line: string) => SpeechSynthesisUtterance): Voice {
  let telling = 0;

  function hush(): void {
    telling += 1;
    speech?.cancel();
  }

  function say(lines: readonly string[], language: string, ended: () => void): void {
    hush();
    const voice = voiceFor(speech?.getVoices() ?? [], language);
    if (speech === undefined || voice === undefined || lines.length === 0) return ended();
    const mine = telling;
    const over = () => {
      if (mine !== telling) return;
      hush();
      ended();
    };
    for (const [index, line] of lines.entries()) {
      const utterance = utter(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = unhurried;
      utterance.onerror = over;
      if (index === lines.length - 1) utterance.onend = over;
      speech.speak(utterance);
    }
  }

  return {
    say,
    hush,
    known: () => speech?.getVoices().length ?? 0,
    speaks: (language) => voiceFor(speech?.getVoices() ?? [], language) !== undefined,
    onVoices: (changed) => {
      speech?.addEventListener('voiceschanged', changed);
      return () => speech?.removeEventListener('voiceschanged', changed);
    },
  };
}

/** The nearest voice that works without a network: the same region, else the same language. */
function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | undefined {
  const here = voices.filter((voice) => voice.localService === true);
  const tag = tagOf(language);
  return here.find((voice) => tagOf(voice.lang) === tag) ?? here.find((voice) => languageOf(voice.lang) === languageOf(tag));
}

/** Some tablets write en_US. */
function tagOf(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}

function languageOf(language: string): string {
  return tagOf(language).split('-')[0] ?? '';
}

/** This tablet's voice. */
export const tabletVoice: Voice = createVoice(
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined,
  (line) => new SpeechSynthesisUtterance(line),
);
