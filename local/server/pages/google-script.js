// google.script for a page a script made: calls go to the framing page by message, answers come back.
(() => {
  // Facts 7.1: ten calls in flight, the rest wait.
  const mostInFlight = 10;
  const inFlight = new Map();
  const waiting = [];
  let lastId = 0;

  const tell = (message) => window.parent.postMessage({ source: 'google.script', ...message }, '*');

  const startWaiting = () => {
    while (waiting.length > 0 && inFlight.size < mostInFlight) {
      const { name, args, handlers } = waiting.shift();
      lastId += 1;
      inFlight.set(lastId, handlers);
      tell({ kind: 'run', id: lastId, function: name, args });
    }
  };

  const formFields = (form) => {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      if (typeof value !== 'string') throw new Error('Files in forms are not provided here.');
      const known = fields[name];
      fields[name] = known === undefined ? value : [].concat(known, value);
    }
    return fields;
  };

  // What may cross: facts 7.1. Everything else is refused, naming the argument.
  const copied = (value, property) => {
    if (value === null || value === undefined) return null;
    if (['string', 'number', 'boolean'].includes(typeof value)) return value;
    if (Array.isArray(value)) return value.map((item) => copied(item, property));
    if (Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, copied(item, property)]),
      );
    }
    throw new Error(`Failed due to illegal value in property: ${property}`);
  };

  const copiedArguments = (args) =>
    args.length === 1 && args[0] instanceof HTMLFormElement
      ? [formFields(args[0])]
      : args.map((argument, index) => copied(argument, index));

  const runner = (handlers) =>
    new Proxy(
      {
        withSuccessHandler: (success) => runner({ ...handlers, success }),
        withFailureHandler: (failure) => runner({ ...handlers, failure }),
        withUserObject: (userObject) => runner({ ...handlers, userObject }),
      },
      {
        get(target, name) {
          if (name in target) return target[name];
          // Facts 1.3: such names are not there to be called.
          if (typeof name !== 'string' || name.endsWith('_')) return undefined;
          return (...args) => {
            waiting.push({ name, args: copiedArguments(args), handlers });
            startWaiting();
          };
        },
      },
    );

  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || data?.source !== 'google.script') return;
    const handlers = inFlight.get(data.id);
    if (!handlers) return;
    inFlight.delete(data.id);
    startWaiting();
    if (data.kind === 'value') {
      handlers.success?.(data.value, handlers.userObject);
      return;
    }
    const error = Object.assign(new Error(data.message), { name: 'ScriptError' });
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  });

  window.google = {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ kind: 'close' }),
        setWidth: (width) => tell({ kind: 'size', width }),
        setHeight: (height) => tell({ kind: 'size', height }),
        editor: { focus: () => tell({ kind: 'focus-editor' }) },
      },
    },
  };
})();
