namespace PersecutionProfile.Content.Searching;

/// <summary>Shows in a text what was looked for.</summary>
internal static class Marking
{
    public static ImmutableArray<Fragment> Mark(string text, ImmutableArray<SearchTerm> terms) =>
        Split(text, 0, text.Length, Find(text, terms));

    /// <summary>Where the terms stand, in the order of the text; a word that begins with one is marked as a whole.</summary>
    public static List<Mark> Find(ReadOnlySpan<char> text, ImmutableArray<SearchTerm> terms)
    {
        var marks = new List<Mark>();
        var words = new Words(text, stackalloc char[Words.LongestWord]);
        while (words.Read())
        {
            if (words.IsUnspaced)
                FindUnspaced(text[words.Start..words.End], words.Start, terms, marks);
            else if (TermOf(words.Plain, terms) is >= 0 and var term)
                marks.Add(new Mark(words.Start, words.End, term));
        }
        return marks;
    }

    /// <summary>A part of a text, from one place to another, with its marks.</summary>
    public static ImmutableArray<Fragment> Split(ReadOnlySpan<char> text, int from, int to, List<Mark> marks)
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        foreach (var mark in marks.Where(mark => mark.Start >= from && mark.End <= to))
        {
            if (mark.Start > from)
                fragments.Add(new Fragment(text[from..mark.Start].ToString(), false));
            fragments.Add(new Fragment(text[mark.Start..mark.End].ToString(), true));
            from = mark.End;
        }
        if (from < to)
            fragments.Add(new Fragment(text[from..to].ToString(), false));
        return fragments.ToImmutable();
    }

    /// <summary>The term that a word begins with, a whole word rather than a beginning; -1 for none.</summary>
    private static int TermOf(ReadOnlySpan<char> word, ImmutableArray<SearchTerm> terms)
    {
        var best = -1;
        for (var term = 0; term < terms.Length; term++)
        {
            if (!terms[term].IsUnspaced
                && word.StartsWith(terms[term].Text)
                && (best < 0 || terms[term].Text.Length > terms[best].Text.Length))
            {
                best = term;
            }
        }
        return best;
    }

    private static void FindUnspaced(ReadOnlySpan<char> run, int start, ImmutableArray<SearchTerm> terms, List<Mark> marks)
    {
        for (var at = 0; at < run.Length;)
        {
            var (next, term) = NextOf(run[at..], terms);
            if (term < 0)
                return;
            marks.Add(new Mark(start + at + next, start + at + next + terms[term].Text.Length, term));
            at += next + terms[term].Text.Length;
        }
    }

    private static (int At, int Term) NextOf(ReadOnlySpan<char> run, ImmutableArray<SearchTerm> terms)
    {
        var (first, found) = (int.MaxValue, -1);
        for (var term = 0; term < terms.Length; term++)
        {
            if (terms[term].IsUnspaced && run.IndexOf(terms[term].Text) is >= 0 and var at && at < first)
                (first, found) = (at, term);
        }
        return (first, found);
    }
}

/// <summary>A place of a text that answers a term of the search.</summary>
internal readonly record struct Mark(int Start, int End, int Term);
