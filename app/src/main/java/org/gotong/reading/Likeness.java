package org.gotong.reading;

/** How many letters two short words differ by, where two neighbours that changed places count as one slip. */
final class Likeness {
    private Likeness() {}

    static boolean isWithin(String one, String other, int slips) {
        if (Math.abs(one.length() - other.length()) > slips) return false;
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) cost[i][j] = cost(one, other, cost, i, j);
        }
        return cost[one.length()][other.length()] <= slips;
    }

    private static int cost(String one, String other, int[][] cost, int i, int j) {
        if (i == 0 || j == 0) return i + j;
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
