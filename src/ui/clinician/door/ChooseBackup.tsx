import type { ComponentProps } from 'react';
import type { VaultContract } from '../../../bridge/VaultContract.ts';
import { Button } from '../../shared/Button.tsx';
import { FileField } from '../../shared/FileField.tsx';
import { Step } from '../../shared/FirstFrame.tsx';
import { Progress } from '../../shared/Progress.tsx';
import { useAct } from '../useAct.ts';
import { useProblemText } from '../useProblemText.ts';
import { useSize } from '../useSize.ts';
import { useWords } from '../useWords.ts';

/** Step 1: a file, and whether it is a backup at all. */
export function ChooseBackup(props: {
  vault: VaultContract;
  state: ComponentProps<typeof Step>['state'];
  chosen: File | null;
  onChosen: (chosen: File | null) => void;
  mayChange: boolean;
}) {
  const words = useWords('restore');
  const problemText = useProblemText();
  const act = useAct();
  const size = useSize();
  const { chosen } = props;
  const look = (file: File) => act.run(() => props.vault.lookIntoBackup(file), () => props.onChosen(file));
  return (
    <Step
      number={1}
      state={props.state}
      title={words('step1')}
      note={chosen && <><bdi className="file-name">{chosen.name}</bdi>{'\u00a0· '}{size(chosen.size)}</>}
      action={chosen && props.mayChange && <Button kind="plain" size="small" className="end" onPress={() => props.onChosen(null)}>{words('otherFile')}</Button>}
    >
      {!chosen && (
        <>
          <FileField label={words('file')} hint={words('fileHint')} words={{ choose: words('fileChoose'), none: words('fileNone') }} error={act.problem ? problemText(act.problem) : undefined} onFile={look} />
          {act.isRunning && <Progress label={words('looking')} />}
        </>
      )}
    </Step>
  );
}
