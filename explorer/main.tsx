import './style/base.css';
import './style/layout.css';
import './style/reading.css';
import './style/search.css';
import './style/dialog.css';
import './style/access.css';
import { render } from 'preact';
import { keepDrawing } from './drawing/drawn.ts';
import { Explorer } from './explorer.tsx';
import { keepTheme } from './theme/theme.ts';
import { followAddress } from './view/history.ts';
import { followKeys } from './view/key.ts';

keepTheme();
followAddress();
followKeys();
keepDrawing();
const root = document.getElementById('root');
if (root) render(<Explorer />, root);
