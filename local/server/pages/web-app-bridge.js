// Runs in the page around a web app's frame: passes the frame's google.script.run calls to the server.
(() => {
  const { contentOrigin, runAddress } = document.currentScript.dataset;
  const frame = document.querySelector('iframe');

  const answerTo = async (call) => {
    try {
      const response = await fetch(runAddress, {
        method: 'POST',
        body: JSON.stringify({ function: call.function, args: call.args }),
      });
      const answer = await response.json();
      return answer.error
        ? { kind: 'error', message: answer.error.message }
        : { kind: 'value', value: answer.value };
    } catch (error) {
      return { kind: 'error', message: String(error) };
    }
  };

  window.addEventListener('message', async ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== contentOrigin) return;
    if (data?.source !== 'google.script' || data.kind !== 'run') return;
    const answer = await answerTo(data);
    frame.contentWindow.postMessage(
      { source: 'google.script', id: data.id, ...answer },
      contentOrigin,
    );
  });
})();
