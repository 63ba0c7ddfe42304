using FsCheck;
using FsCheck.Fluent;
using PersecutionProfile.Content.Photos;
using Xunit;

namespace PersecutionProfile.Content.Tests.Photos;

public class MutationTests
{
    private static readonly byte[][] Files =
    [
        .. Fixture.Photos.Select(Fixture.Read),
        Surgery.AfterStart(Fixture.Read("grey.jpg"), Surgery.Segment(0xE1, [.. "Exif\0\0"u8, .. Secrets.Exif(6)[..300]])),
        Surgery.AfterHeader(Fixture.Read("palette.png"), Surgery.PngChunk("eXIf", Secrets.Exif(3)[..300]), Surgery.PngChunk("gAMA", 0, 0, 0xB1, 0x8F)),
        Surgery.Extended(Fixture.Read("lossy.webp"), 40, 24, 8, [], [("EXIF", Secrets.Exif(7)[..300])]),
    ];

    private enum Kind
    {
        Set,
        Flip,
        Insert,
        Remove,
        Repeat,
        Cut,
    }

    [Fact]
    public void However_a_file_is_changed_the_cleaner_answers_and_its_answer_stays_clean()
    {
        var accepted = 0;
        var damages = Gen.ListOf(
            from kind in Gen.Elements(Enum.GetValues<Kind>())
            from place in Gen.Choose(0, 1_000_000)
            from value in Gen.Choose(0, 255)
            select (Kind: kind, Place: place, Value: (byte)value));
        var files =
            from file in Gen.Elements(Files)
            from list in damages.Resize(4)
            from repaired in Gen.Elements(true, false)
            select Damaged(file, list, repaired);

        var property = Prop.ForAll(files.ToArbitrary(), file =>
        {
            if (PhotoCleaner.TryClean(file, out var photo, out var reason))
            {
                Interlocked.Increment(ref accepted);
                Clean.AssertStaysClean(photo);
            }

            return photo is null != (reason is null);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40_000).WithReplay(20_26UL, 1UL), property);
        Assert.InRange(accepted, 2_000, 38_000);
    }

    [Fact]
    public void Any_bytes_behind_a_known_beginning_are_answered()
    {
        byte[][] beginnings = [[], [0xFF, 0xD8, 0xFF], Fixture.Read("rgb.png")[..33], Fixture.Read("lossy.webp")[..20]];
        var random = new Random(7);
        for (var round = 0; round < 10_000; round++)
        {
            var noise = new byte[random.Next(200)];
            random.NextBytes(noise);
            Assert.NotEqual(PhotoCleaner.TryClean([.. beginnings[round % 4], .. noise], out var photo, out var reason), reason is not null);
            Assert.NotEqual(photo is null, reason is null);
        }
    }

    private static byte[] Damaged(byte[] original, IEnumerable<(Kind Kind, int Place, byte Value)> damages, bool repaired)
    {
        var file = original.ToList();
        foreach (var (kind, place, value) in damages)
        {
            Damage(file, kind, place % (file.Count + 1), value);
        }

        byte[] changed = [.. file];
        if (repaired && changed.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50]))
        {
            Surgery.RepairChecksums(changed);
        }

        return changed;
    }

    private static void Damage(List<byte> file, Kind kind, int place, byte value)
    {
        var length = Math.Min(value, file.Count - place);
        switch (kind)
        {
            case Kind.Set when place < file.Count:
                file[place] = value;
                break;
            case Kind.Flip when place < file.Count:
                file[place] ^= (byte)(1 << (value % 8));
                break;
            case Kind.Insert:
                file.Insert(place, value);
                break;
            case Kind.Remove:
                file.RemoveRange(place, length);
                break;
            case Kind.Repeat:
                file.InsertRange(place, file.GetRange(place, length));
                break;
            case Kind.Cut when value < 32:
                file.RemoveRange(place, file.Count - place);
                break;
        }
    }
}
