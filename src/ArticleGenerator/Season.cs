namespace ArticleGenerator;

/// <summary>A season, with the number that EDTF gives it.</summary>
public enum Season
{
    /// <summary>Spring, 21.</summary>
    Spring = 21,

    /// <summary>Summer, 22.</summary>
    Summer = 22,

    /// <summary>Autumn, 23.</summary>
    Autumn = 23,

    /// <summary>Winter, 24.</summary>
    Winter = 24,
}
