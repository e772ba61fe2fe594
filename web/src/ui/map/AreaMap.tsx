import './map.css';
import { Link } from '@tanstack/react-router';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { fitted, type Polygons } from './projection.ts';

/** One of five steps from little to much, or nothing known. */
export type Step = 0 | 1 | 2 | 3 | 4 | null;

export interface Area {
  key: string;
  name: string;
  /** What stands on it, where there is room: "97,4 %". */
  figure: string;
  /** What the figure comes of: "38/39". */
  counts: string;
  /** The same in a sentence, for whoever cannot see it. */
  told: string;
  step: Step;
  to: string;
  search: Record<string, string | number | undefined>;
}

export interface DrawnArea extends Area {
  polygons: Polygons;
}

/** A name that must stand on the map though nothing there is coloured. */
export interface Landmark {
  name: string;
  longitude: number;
  latitude: number;
}

interface MapProps {
  label: string;
  areas: DrawnArea[];
  landmarks: Landmark[];
}

const HEIGHT_MAX = 620;
const LABEL = { width: 46, height: 18 };
const NAME = { width: 84, height: 34 };

function useWidth(): [React.RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}

/** Each area is a link; its colour only repeats the figure. */
export function AreaMap({ label, areas, landmarks }: MapProps) {
  const [place, width] = useWidth();
  const map = useMemo(
    () =>
      width > 0
        ? fitted(
            areas.map(({ polygons }) => polygons),
            width,
            HEIGHT_MAX,
          )
        : null,
    [areas, width],
  );
  return (
    <div ref={place} className="map">
      {map && (
        <svg width={width} height={map.height} role="group" aria-label={label}>
          <Hatching />
          {areas.map((area, i) => (
            <Link
              key={area.key}
              to={area.to}
              search={area.search}
              aria-label={area.told}
              className="map-area"
            >
              <title>{area.told}</title>
              <path d={map.paths[i]} className={`map-step-${area.step ?? 'none'}`} />
            </Link>
          ))}
          {areas.map((area, i) => (
            <AreaLabel key={area.key} area={area} spot={map.spots[i]!} />
          ))}
          {landmarks.map(({ name, longitude, latitude }) => (
            <text key={name} className="map-landmark" {...map.at(longitude, latitude)}>
              {name}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

type Spot = ReturnType<typeof fitted>['spots'][number];

function AreaLabel({ area, spot }: { area: Area; spot: Spot }) {
  if (spot.width < LABEL.width || spot.height < LABEL.height) return null;
  const isNamed = spot.width > NAME.width && spot.height > NAME.height;
  return (
    <text
      className={`map-label map-ink-${area.step ?? 'none'}`}
      x={spot.x}
      y={spot.y}
      aria-hidden="true"
    >
      {isNamed && (
        <tspan x={spot.x} dy="-0.2em" className="map-name">
          {area.name}
        </tspan>
      )}
      <tspan x={spot.x} dy={isNamed ? '1.25em' : '0.35em'}>
        {area.figure}
      </tspan>
    </text>
  );
}

function Hatching() {
  return (
    <defs>
      <pattern
        id="map-hatching"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="#eef1f4" />
        <rect width="2" height="6" fill="#c3ccd5" />
      </pattern>
    </defs>
  );
}

interface LegendProps {
  title: string;
  steps: string[];
  none: string;
}

export function MapLegend({ title, steps, none }: LegendProps) {
  return (
    <div className="map-legend">
      <span className="soft">{title}</span>
      <ul>
        {steps.map((step, i) => (
          <li key={step}>
            <span className={`map-key map-key-${i}`} aria-hidden="true" />
            {step}
          </li>
        ))}
        <li>
          <span className="map-key map-key-none" aria-hidden="true" />
          {none}
        </li>
      </ul>
    </div>
  );
}
