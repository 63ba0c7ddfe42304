namespace PersecutionProfile.Content.Photos;

/// <summary>Checks that table segments hold whole tables and not a byte more.</summary>
internal static class JpegTables
{
    // T.81, B.2.4.1: precision and destination in one byte, then 64 values of one or two bytes.
    public static void CheckQuantisation(ReadOnlySpan<byte> content)
    {
        var reader = new ByteReader(content, PhotoFormat.Jpeg);
        do
        {
            var head = reader.Byte();
            Require((head >> 4) <= 1 && (head & 15) <= 3);
            reader.Take((head >> 4) == 0 ? 64u : 128u);
        }
        while (reader.Left > 0);
    }

    // T.81, B.2.4.2: class and destination, the number of codes of each length from 1 to 16, then one symbol for each code.
    public static void CheckHuffman(ReadOnlySpan<byte> content)
    {
        var reader = new ByteReader(content, PhotoFormat.Jpeg);
        do
        {
            var head = reader.Byte();
            Require((head >> 4) <= 1 && (head & 15) <= 3);
            reader.Take(CountCodes(reader.Take(16)));
        }
        while (reader.Left > 0);
    }

    // T.81, annex C: a code of a given length uses up 1 / 2^length of the code space.
    private static uint CountCodes(ReadOnlySpan<byte> codesOfLength)
    {
        uint codes = 0;
        var free = 1;
        foreach (var count in codesOfLength)
        {
            free = (free * 2) - count;
            codes += count;
            Require(free >= 0);
        }

        Require(codes <= 256);
        return codes;
    }

    private static void Require(bool valid)
    {
        if (!valid)
        {
            throw PhotoRefusedException.Damaged(PhotoFormat.Jpeg, "a table in it is not a table");
        }
    }
}
