// Refuses a Node that the tools below cannot run on, in words, before anything else is imported.
// 20.19 is what Vite 8 asks for.
const needed = { major: 20, minor: 19 };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < needed.major || (major === needed.major && minor < needed.minor)) {
  console.error(
    `Redress needs Node ${needed.major}.${needed.minor} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current Node (https://nodejs.org) and run the same command again.',
  );
  process.exit(1);
}
