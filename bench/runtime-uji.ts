/** The pushed bundle over a workbook in memory, on the last day of the report year. */
import { readProject, type Project } from '../src/lokal/apps-script/project';
import { createRuntime, type Runtime } from '../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import type { Workbook } from '../src/lokal/buku/workbook';
import { DIST } from '../src/lokal/build';

export const HARI_UJI = '2025-12-31';

/** `project`: another script than the add-on, which must have been built. */
export const runtimeUji = (buku: Workbook, project: Project = readProject(DIST)): Runtime =>
  createRuntime({ project, services: [spreadsheetServices(buku)], start: new Date(`${HARI_UJI}T08:00:00+07:00`) });
