import { z } from "zod";
import { Prisma } from "../generated/client.ts";

/** What a JSON column can hold: objects, lists, strings, numbers, booleans; null only inside them. */
export type Json = Prisma.InputJsonValue;

const Storable = z.custom<Json>((value) => value !== null && value !== undefined && z.json().safeParse(value).success);

/** A value as JSON has it: what JSON cannot say (undefined members, dates as objects) is written as JSON writes it. */
export const toJson = (value: unknown): Json => Storable.parse(JSON.parse(JSON.stringify(value)));

/** For a JSON column that may be null. */
export const toJsonOrNull = (value: unknown): Json | typeof Prisma.DbNull =>
  value === null || value === undefined ? Prisma.DbNull : toJson(value);
