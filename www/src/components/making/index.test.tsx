import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Making } from '.';
import { pause, type Task } from '../../letter/task';

function show(make: (task: Task) => Promise<string>) {
  const view = render(
    <Making press="生成" make={make} failed="改用别的。">
      {(result) => <p>{result}</p>}
    </Making>,
  );
  fireEvent.click(screen.getByRole('button', { name: '生成' }));
  return view;
}

/** Work that goes on when it is told to. */
function waiting() {
  let task: Task | undefined;
  let go: () => void = vi.fn();
  const make = (given: Task) => {
    task = given;
    return new Promise<string>((done) => {
      go = () => {
        done('好了');
      };
    });
  };
  return {
    make,
    task: () => task,
    finish: () => {
      go();
    },
  };
}

test('it tells how far it is, and then shows what was made', async () => {
  const work = waiting();
  show(work.make);
  expect(await screen.findByText('正在生成……')).toBeTruthy();
  work.task()?.tell(1, 3);
  expect(await screen.findByText('正在生成：第 2 张，共 3 张')).toBeTruthy();
  work.finish();
  expect(await screen.findByText('好了')).toBeTruthy();
  expect(screen.queryByText(/正在生成/)).toBeNull();
});

test('it can be stopped, and what comes after that is not shown', async () => {
  const work = waiting();
  show(async (task) => {
    await work.make(task);
    await pause(task);
    return '太晚了';
  });
  fireEvent.click(await screen.findByRole('button', { name: '停下，不要了' }));
  work.finish();
  expect(await screen.findByText('已经停下，没有生成。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '生成' })).toBeTruthy();
  expect(screen.queryByText('太晚了')).toBeNull();
});

test('what went wrong is said with what helps instead', async () => {
  show(() => Promise.reject(new Error('no canvas')));
  expect(await screen.findByText('改用别的。')).toBeTruthy();
});

test('it stops when it goes from the page', async () => {
  const work = waiting();
  const { unmount } = show(work.make);
  await waitFor(() => {
    expect(work.task()).toBeDefined();
  });
  unmount();
  await waitFor(() => {
    expect(work.task()?.signal.aborted).toBe(true);
  });
});
