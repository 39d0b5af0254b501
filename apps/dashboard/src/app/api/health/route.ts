import { health } from "@muster/ledger/queries";
import { handle } from "../../../api/handle.ts";
import { answer } from "../../../api/problem.ts";
import { ledger } from "../../../ledger.ts";

export const GET = handle(async () => answer({ ok: true, ...(await health(await ledger())) }));
