-- CreateTable
CREATE TABLE "ReviewDay" (
    "personId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "helping" INTEGER NOT NULL,
    "items" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("personId", "day", "helping"),
    CONSTRAINT "ReviewDay_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WeeklyGoal" (
    "personId" TEXT NOT NULL PRIMARY KEY,
    "daysAWeek" INTEGER NOT NULL,
    "chosenAt" DATETIME NOT NULL,
    CONSTRAINT "WeeklyGoal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
