-- SPDX-License-Identifier: EUPL-1.2
-- Who referred, by the request (315) that belongs to the allocation.
{naam} AS /* telkens */ (
    SELECT r.*, coalesce(wees.verwijzer, 'onbekend') AS verwijzer, coalesce(wees.verwijzer_agb, '') AS verwijzer_agb
    FROM {bron} r
    LEFT JOIN verwijzing wees
        ON wees.domein = r.domein AND wees.gemeente = r.gemeente AND wees.toewijzingnummer = r.toewijzingnummer
        AND wees.ontvangen_op <= :peildatum AND (wees.vervallen_op IS NULL OR wees.vervallen_op > :peildatum)
)
