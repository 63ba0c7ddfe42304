namespace PersecutionProfile.Content.Tests.Findings;

public class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("laos", "", 4)]
    [InlineData("", "ab", 2)]
    [InlineData("laos", "loas", 1)]
    [InlineData("laos", "los", 1)]
    [InlineData("laos", "laoss", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)] // 2 if a swapped pair could be edited again
    [InlineData("abcdefghij", "badcfehgji", 5)]
    [InlineData("/news/story-00001", "/news/stroy-00010", 2)]
    public void Slips_are_counted_up_to_the_limit(string a, string b, int distance)
    {
        for (var limit = 0; limit < 8; limit++)
        {
            Assert.Equal(Math.Min(distance, limit + 1), EditDistance.Between(a, b, limit));
            Assert.Equal(Math.Min(distance, limit + 1), EditDistance.Between(b, a, limit));
        }
    }

    [Fact]
    public void The_limit_and_what_both_begin_and_end_with_change_no_distance()
    {
        var random = new Random(5);
        for (var times = 0; times < 20_000; times++)
        {
            var (a, b) = (Word(), Word());
            var whole = Plain(a, b);
            for (var limit = 0; limit < 6; limit++)
                Assert.Equal(Math.Min(whole, limit + 1), EditDistance.Between(a, b, limit));
        }

        string Word() => string.Concat(Enumerable.Range(0, random.Next(9)).Select(_ => "abc"[random.Next(3)]));
    }

    private static int Plain(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[a.Length, b.Length];
    }
}
