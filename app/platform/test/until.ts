/** Asks again and again until the answer is yes. @throws with `what` after so many milliseconds */
export async function until(what: string, holds: () => boolean | Promise<boolean>, milliseconds = 10_000) {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 25));
  }
}

/** Whether a process of that number runs. */
export function alive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
