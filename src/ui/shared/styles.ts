/** The look of the whole app: import once, before anything is drawn. Later layers win (tokens, base, parts, screens, child). */
import './styles/pressStyle.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/practice.css';
import './styles/screens.css';
import './styles/child.css';
