-- DropIndex
DROP INDEX "Person_placeId_nameKey_id_idx";

-- DropIndex
DROP INDEX "Person_nameKey_id_idx";

-- CreateIndex
CREATE INDEX "Person_placeId_nameKey_id_foldedName_idx" ON "Person"("placeId", "nameKey", "id", "foldedName");

-- CreateIndex
CREATE INDEX "Person_nameKey_id_placeId_foldedName_idx" ON "Person"("nameKey", "id", "placeId", "foldedName");
