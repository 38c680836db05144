/** The service globals that need no workbook. */
import type { ServiceFactory } from '../service';
import { BrowserHost } from './browser';
import { CacheServiceHost } from './cache-service';
import { HtmlServiceHost } from './html-service';
import { LockServiceHost } from './lock-service';
import { LoggerHost } from './logger';
import { MimeTypeHost } from './mime-type';
import { PropertiesServiceHost } from './properties-service';
import { ScriptAppHost } from './script-app';
import { SessionHost } from './session';
import { UtilitiesHost } from './utilities';

export const ownServices: ServiceFactory = (execution) => ({
  Browser: new BrowserHost(execution),
  CacheService: new CacheServiceHost(execution),
  HtmlService: new HtmlServiceHost(execution),
  LockService: new LockServiceHost(execution),
  Logger: new LoggerHost(execution),
  MimeType: new MimeTypeHost(),
  PropertiesService: new PropertiesServiceHost(execution),
  ScriptApp: new ScriptAppHost(),
  Session: new SessionHost(execution),
  Utilities: new UtilitiesHost(execution),
});
