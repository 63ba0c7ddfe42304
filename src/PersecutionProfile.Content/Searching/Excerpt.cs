using System.Globalization;
using System.Numerics;

namespace PersecutionProfile.Content.Searching;

/// <summary>The few lines of an entry that answer a search best.</summary>
internal static class Excerpt
{
    private const int Longest = 240;
    private const int Before = 60;

    public static ImmutableArray<Fragment> Of(SearchDocument document, ImmutableArray<SearchTerm> terms)
    {
        var best = new Passage(document.Summary, Marking.Find(document.Summary, terms));
        var text = document.Entry.Body.Text;
        foreach (var range in text.AsSpan().Split("\n\n"))
        {
            if (best.Terms == terms.Length)
                break;
            best = best.OrBetter(text, range, terms);
        }
        if (best.Terms < terms.Length)
            best = best.OrBetter(document.Facts, .., terms);
        return best.Cut();
    }

    private sealed record Passage(string Text, List<Mark> Marks)
    {
        /// <summary>How many different terms it has.</summary>
        public int Terms { get; } = CountTerms(Marks);

        public Passage OrBetter(string whole, Range range, ImmutableArray<SearchTerm> terms)
        {
            var text = whole.AsSpan()[range].TrimStart("- "); // A list, or a list in a list.
            var marks = Marking.Find(text, terms);
            return CountTerms(marks) > Terms || Text.Length == 0 ? new Passage(text.ToString(), marks) : this;
        }

        /// <summary>Short enough to be read at a glance, with as many terms as can stand together.</summary>
        public ImmutableArray<Fragment> Cut()
        {
            if (Text.Length <= Longest)
                return Marking.Split(Text, 0, Text.Length, Marks);
            var first = Marks.OrderByDescending(mark => CountTerms(
                Marks.Where(other => other.Start >= mark.Start && other.End <= mark.Start + Longest - Before)))
                .FirstOrDefault();
            var from = first.Start <= Before ? 0 : StartAfter(first.Start - Before, first.Start);
            var to = Math.Min(from + Longest, Text.Length);
            to = to == Text.Length ? to : EndBefore(to, Math.Max(from + Before, first.End));
            ImmutableArray<Fragment> before = from > 0 ? [new Fragment("… ", false)] : [];
            ImmutableArray<Fragment> after = to < Text.Length ? [new Fragment(" …", false)] : [];
            return [.. before, .. Marking.Split(Text, from, to, Marks), .. after];
        }

        /// <summary>After the first space, or where a letter begins when the script has none.</summary>
        private int StartAfter(int from, int last)
        {
            var space = Text.IndexOf(' ', from, last - from);
            while (space < 0 && from < last && !IsStart(from))
                from++;
            return space < 0 ? from : space + 1;
        }

        private int EndBefore(int to, int first)
        {
            var space = to > first ? Text.LastIndexOf(' ', to, to - first) : -1;
            while (space < 0 && to > first && !IsStart(to))
                to--;
            return space < 0 ? Math.Max(to, first) : space;
        }

        /// <summary>Whether a letter begins here, rather than a mark or the other half of one.</summary>
        private bool IsStart(int at) =>
            !char.IsLowSurrogate(Text[at])
                && char.GetUnicodeCategory(Text[at]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

        private static int CountTerms(IEnumerable<Mark> marks) =>
            BitOperations.PopCount(marks.Aggregate(0u, (terms, mark) => terms | 1u << mark.Term));
    }
}
