/* [Note: no injected style] react-aria puts one <style> into the page unless an element with this id is there already.
   A meta element that says nothing stands in for it, so style-src needs no hash; base.css says what the style would have said. */
const id = 'react-aria-pressable-style';

if (document.getElementById(id) === null) {
  const standIn = document.createElement('meta');
  standIn.id = id;
  document.head.append(standIn);
}
