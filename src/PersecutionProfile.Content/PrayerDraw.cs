using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PersecutionProfile.Content;

/// <summary>
/// Which of some countries each day has, by their codes alone, because a file can be renamed. For each day of a year every country
/// draws a number, and the highest wins (highest random weight, Thaler and Ravishankar 1998), but a country rests before and after
/// its day for nearly half as many days as there are countries. A new country takes its days and moves few others.
/// </summary>
internal sealed class PrayerDraw
{
    private const int Nobody = -1;

    /// <summary>The newest: to draw a year takes tens of milliseconds, and a save seldom changes which countries there are.</summary>
    private static PrayerDraw? newest;

    private readonly ImmutableArray<CountryCode> codes;
    private readonly int longestRest;
    private readonly ConcurrentDictionary<int, ImmutableArray<int>> years = [];

    private PrayerDraw(ImmutableArray<CountryCode> codes)
    {
        this.codes = codes;
        // Whole weeks: a rest that changes with each new country would move other days too.
        var half = (codes.Length + 1) / 2;
        longestRest = half < 7 ? half : half / 7 * 7;
    }

    public static PrayerDraw Among(ImmutableArray<CountryCode> codes) =>
        newest is { } known && known.codes.SequenceEqual(codes) ? known : newest = new PrayerDraw(codes);

    /// <summary>The index of the day's country; there must be one.</summary>
    public int On(DateOnly day) => years.GetOrAdd(day.Year, Draw)[day.DayOfYear - 1];

    /// <summary>
    /// Even years are drawn by themselves, odd years between the two around them, so that a country rests over New Year, too.
    /// </summary>
    private ImmutableArray<int> Draw(int year)
    {
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        var won = new int[longestRest + days + longestRest];
        won.AsSpan().Fill(Nobody);
        var own = won.AsMemory(longestRest, days);
        if (int.IsOddInteger(year))
        {
            years.GetOrAdd(year - 1, Draw).AsSpan()[^longestRest..].CopyTo(won);
            years.GetOrAdd(year + 1, Draw).AsSpan()[..longestRest].CopyTo(won.AsSpan(longestRest + days));
        }
        var first = new DateOnly(year, 1, 1);
        var draws = Enumerable.Range(0, days * codes.Length).ToArray();
        var numbers = draws.Select(draw => NumberOf(first.AddDays(draw / codes.Length), codes[draw % codes.Length])).ToArray();
        Array.Sort(numbers, draws);
        Array.Reverse(draws);
        // What nobody could take is drawn again with less rest, at last with none.
        for (var rest = longestRest; own.Span.Contains(Nobody); rest /= 2)
        {
            foreach (var draw in draws)
            {
                var (at, country) = (longestRest + (draw / codes.Length), draw % codes.Length);
                if (won[at] == Nobody && (rest == 0 || !won.AsSpan((at - rest + 1)..(at + rest)).Contains(country)))
                    won[at] = country;
            }
        }
        return [.. own.Span];
    }

    /// <summary>The first eight bytes of a SHA-256.</summary>
    private static ulong NumberOf(DateOnly day, CountryCode code) =>
        BinaryPrimitives.ReadUInt64BigEndian(
            SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}{code}"))));
}
