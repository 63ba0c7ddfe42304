namespace PersecutionProfile.Content.Photos;

/// <summary>Decides what becomes of the colour profile found in a photo.</summary>
internal static class ColourProfile
{
    /// <summary>The space whose own profile replaces the found one, or null where the photo goes without.</summary>
    public static ColourSpace? Replace(ReadOnlySpan<byte> profile, Removals removed)
    {
        var space = ColourSpace.Recognise(profile);
        if (space is null)
        {
            removed.Add("colour profile (colours may look a little different)");
        }
        else if (!profile.SequenceEqual(space.Profile.Span))
        {
            removed.Add("colour profile text");
        }

        return space;
    }
}
