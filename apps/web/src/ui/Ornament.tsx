interface OrnamentProps {
  /** An SVG drawn by the ornament package: our own code's output, nobody's input. */
  svg: string;
  className?: string;
}

/** A drawing that says nothing which the text beside it doesn't: hidden from screen readers, print and forced colours. */
export function Ornament({ svg, className = '' }: OrnamentProps) {
  return (
    <span className={`ornament ${className}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
