import './style/base.css';
import './style/layout.css';
import './style/reading.css';
import './style/search.css';
import { render } from 'preact';
import { keepDrawing } from './drawing/drawn.ts';
import { Explorer } from './explorer.tsx';
import { keepTheme } from './theme/theme.ts';
import { followAddress } from './view/history.ts';

keepTheme();
followAddress();
keepDrawing();
const root = document.getElementById('root');
if (root) render(<Explorer />, root);
