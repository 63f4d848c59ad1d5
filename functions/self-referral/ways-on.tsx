/** Where somebody can go from here, each with what it is for. */
export const WaysOn = (props: {
  readonly ways: readonly { readonly href: string; readonly label: string; readonly hint: string }[];
}) => (
  <ul class="od-actions">
    {props.ways.map((way) => (
      <li>
        <a href={way.href}>{way.label}</a>
        <span class="od-small">{way.hint}</span>
      </li>
    ))}
  </ul>
);
