using System.Collections.Immutable;
using PersecutionProfile.Content;
using PersecutionProfile.Web.Words;

namespace PersecutionProfile.Web.Pages.Countries;

/// <summary>What stands in large numerals at the top of a profile. A number that is contested never stands there alone.</summary>
public static class KeyFacts
{
    /// <summary>Numerals that a row has room for beside the rank.</summary>
    private const int Room = 4;

    /// <summary>Headline figures in their order, as many as have room with their rivals.</summary>
    public static IEnumerable<FigureGroup> KeyFigures(this Country country)
    {
        var left = Room;
        foreach (var group in country.Figures.Where(group => group.Definition.IsHeadline && !IsEmpty(group.Headline.Value)))
        {
            if (group.Compared.Length > left)
                continue;
            left -= group.Compared.Length;
            yield return group;
        }
    }

    private static bool IsEmpty(FigureValue value) => value is FigureValue.NotGiven or FigureValue.Unknown;
}
