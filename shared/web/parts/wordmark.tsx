/** An open door, drawn for this service; takes the colour of the text around it. */
export function Wordmark() {
  return (
    <svg class="od-wordmark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path
        d="M6 29V4.5A1.5 1.5 0 0 1 7.500 3h17A1.500 1.500 0 0 1 26 4.500V29"
        fill="none"
        stroke="currentColor"
        stroke-width="2.500"
        stroke-linecap="round"
      />
      <path d="M10.500 29V8.200L20 5.500v26z" fill="currentColor" />
      <circle cx="17.300" cy="18.500" r="1.400" class="od-wordmark__handle" />
      <path d="M3 29h6M21 29h8" stroke="currentColor" stroke-width="2.500" stroke-linecap="round" />
    </svg>
  );
}
