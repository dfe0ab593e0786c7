// The 38 provinces as SVG paths, ready to be written into a page: a plain picture of latitude and longitude, small enough
// for a phone. The shapes are those of indonesia-geodata ("Simplified"); the lines on them are not official borders.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WIDTH = 560;
const EDGES = { west: 94.8, east: 141.2, north: 6.4, south: -11.2 };

const scale = WIDTH / (EDGES.east - EDGES.west);
const round = (number) => Math.round(number * 10) / 10;
const project = ([longitude, latitude]) => [(longitude - EDGES.west) * scale, (EDGES.north - latitude) * scale];
const polygons = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

// Steps from point to point are shorter to write than points; they start at rounded points, so nothing drifts.
function ring(points) {
  const rounded = points.map((point) => project(point).map(round));
  const steps = rounded.slice(1, -1).map(([x, y], i) => [round(x - rounded[i][0]), round(y - rounded[i][1])]);
  const written = steps.filter(([x, y]) => x || y).map(([x, y]) => `${x}${y < 0 ? '' : ' '}${y}`).join(' ');
  return `M${rounded[0].join(' ')}l${written}z`;
}

function area(points) {
  return points.slice(1).reduce((sum, [x, y], i) => sum + points[i][0] * y - x * points[i][1], 0) / 2;
}

function centre(points) {
  const six = 6 * area(points);
  const weigh = (axis) =>
    points.slice(1).reduce(
      (sum, next, i) => sum + (points[i][axis] + next[axis]) * (points[i][0] * next[1] - next[0] * points[i][1]), 0) / six;
  return [weigh(0), weigh(1)];
}

function province({ properties, geometry }, names) {
  const outlines = polygons(geometry).map(([outline]) => outline);
  const largest = outlines.reduce((a, b) => (Math.abs(area(a)) >= Math.abs(area(b)) ? a : b));
  const [x, y] = project(centre(largest)).map(round);
  return { code: properties.REGION_CODE, name: names.get(properties.REGION_CODE), x, y, path: outlines.map(ring).join('') };
}

export function provinceShapes(packages) {
  const file = (...parts) => readFileSync(join(packages, ...parts), 'utf8');
  const names = new Map(
    file('idn-area-data', 'data', 'provinces.csv').trim().split(/\r?\n/).slice(1).map((line) => line.split(',')));
  const { features } = JSON.parse(file('indonesia-geodata', 'json', 'indonesiaSimplified.json'));
  return {
    width: WIDTH,
    height: round((EDGES.north - EDGES.south) * scale),
    west: EDGES.west,
    north: EDGES.north,
    scale,
    provinces: features.map((feature) => province(feature, names)).sort((a, b) => a.code.localeCompare(b.code)),
  };
}
