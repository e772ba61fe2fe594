import './map.css';
import { Link } from '@tanstack/react-router';
import type { Area } from './AreaMap.tsx';

interface TileMapProps {
  label: string;
  areas: Area[];
  /** Tiles without a figure that belong to the whole: the archipelagos on a map of the country. */
  beside: string[];
}

/** Stands in for a map where no outlines were entered: every place is as large as every other. */
export function TileMap({ label, areas, beside }: TileMapProps) {
  return (
    <ul className="tiles" aria-label={label}>
      {areas.map((area) => (
        <li key={area.key}>
          <Link to={area.to} search={area.search} className={`tile map-key-${area.step ?? 'none'}`}>
            <span className="tile-name">{area.name}</span>
            <span className="tile-figures">
              <b>{area.figure}</b> <span>{area.counts}</span>
            </span>
          </Link>
        </li>
      ))}
      {beside.map((name) => (
        <li key={name}>
          <span className="tile tile-beside">{name}</span>
        </li>
      ))}
    </ul>
  );
}
