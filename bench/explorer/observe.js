// Runs in the page: notes when nodes are first on the canvas, when the layout rests, and the length of every frame.
{
  const notes = { frames: [], firstDrawing: 0, settled: 0 };
  globalThis.notes = notes;
  let last = performance.now();
  const frame = (now) => {
    notes.frames.push(now - last);
    last = now;
    const stage = document.querySelector('.stage');
    if (!notes.firstDrawing && /[1-9][\d,]* nodes? and/.test(stage?.textContent ?? '')) notes.firstDrawing = now;
    if (!notes.settled && notes.firstDrawing && stage?.dataset.settled === 'true') notes.settled = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
