import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { DeskParts } from './desk.ts';

export function deskPages(app: Hono, parts: DeskParts): void {
  app.get('/', (c) =>
    c.html(html`<!doctype html><title>Desk</title><h1>Desk</h1><p>${new Date(parts.clock.now()).toISOString()}</p>`),
  );
}
