-- SPDX-License-Identifier: EUPL-1.2
-- What kept files out. Only what is seen within a file refuses it; what is seen between files never does. Line 0 is the
-- whole file.
SELECT bestand, regel, gevonden, verwacht, herstel
FROM beheer.bevinding
WHERE ernst = 'weigering'
ORDER BY bestand, regel, plaats, code, gevonden, verwacht
