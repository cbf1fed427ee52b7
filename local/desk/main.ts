// The page's script: the frame at once, the sheet as soon as it is loaded.
import './page.ts';
