import { expect, test } from 'vitest';
import { applyUpdate, noticeUpdate, updateNotice } from '../../../src/ui/offline/updateNotice.ts';

test('a waiting shell is told, and let in only when asked', () => {
  let told = 0;
  let letIn = 0;
  const stop = updateNotice.subscribe(() => told++);
  expect(updateNotice.get()).toBe('ready');
  applyUpdate();
  noticeUpdate(() => letIn++);
  expect(updateNotice.get()).toBe('waiting');
  expect([told, letIn]).toEqual([1, 0]);
  applyUpdate();
  expect(letIn).toBe(1);
  stop();
  noticeUpdate(() => letIn++);
  expect(told).toBe(1);
});
